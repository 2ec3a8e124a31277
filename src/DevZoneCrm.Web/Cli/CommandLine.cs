namespace DevZoneCrm.Web.Cli;

/// <summary>
/// The arguments, sorted: words (the verb, then what it works on), options, and configuration keys, which are recognised by their colon and may stand anywhere.
/// </summary>
internal sealed class CommandLine
{
    private const string Prefix = "--";

    /// <summary>Options without a value.</summary>
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal) { "dry-run", "create-missing", "help", "frozen" };

    /// <summary>Configuration keys without a colon.</summary>
    private static readonly HashSet<string> PlainKeys = new(StringComparer.OrdinalIgnoreCase) { "DataFolder", "environment", "contentRoot", "urls", "applicationName", "AllowedHosts", "webroot" };

    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    private CommandLine()
    {
    }

    public List<string> Words { get; } = [];

    public List<string> Configuration { get; } = [];

    /// <summary>What an option without its value was called; the verb line is then wrong.</summary>
    public string? Incomplete { get; private set; }

    public IEnumerable<string> OptionNames => options.Keys;

    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var line = new CommandLine();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument is "-h")
            {
                line.options["help"] = string.Empty;
            }
            else if (!argument.StartsWith(Prefix, StringComparison.Ordinal))
            {
                line.Words.Add(argument);
            }
            else
            {
                i += line.AddOption(argument[Prefix.Length..], i + 1 < arguments.Count ? arguments[i + 1] : null);
            }
        }

        return line;
    }

    public bool Has(string option) => options.ContainsKey(option);

    public string? Option(string option) => options.GetValueOrDefault(option);

    // How many further arguments it took.
    private int AddOption(string option, string? next)
    {
        var split = option.IndexOf('=', StringComparison.Ordinal);
        var name = split < 0 ? option : option[..split];
        if (split < 0 && Flags.Contains(name))
        {
            options[name] = string.Empty;
            return 0;
        }

        var value = split < 0 ? next : option[(split + 1)..];
        if (value is null || (split < 0 && value.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            Incomplete = Prefix + name;
            return 0;
        }

        if (name.Contains(':', StringComparison.Ordinal) || PlainKeys.Contains(name))
        {
            Configuration.Add($"{Prefix}{name}={value}");
        }
        else
        {
            options[name] = value;
        }

        return split < 0 ? 1 : 0;
    }
}
