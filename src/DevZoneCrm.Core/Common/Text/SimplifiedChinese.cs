using System.Collections.Frozen;

namespace DevZoneCrm.Core.Common.Text;

/// <summary>Traditional characters to simplified ones (domain 5.4, step 2), one by one by the shipped table. For comparing names, not for showing them.</summary>
public static class SimplifiedChinese
{
    private const string Table = "traditional-simplified.csv";

    private static readonly FrozenDictionary<char, char> Forms = Load();

    public static char Of(char character) => Forms.GetValueOrDefault(character, character);

    private static FrozenDictionary<char, char> Load()
    {
        using var stream = typeof(SimplifiedChinese).Assembly.GetManifestResourceStream(Table) ?? throw new InvalidOperationException(Table);
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var forms = new Dictionary<char, char>();
        while (reader.ReadLine() is { Length: 3 } line)
        {
            forms[line[0]] = line[2];
        }

        return forms.ToFrozenDictionary();
    }
}
