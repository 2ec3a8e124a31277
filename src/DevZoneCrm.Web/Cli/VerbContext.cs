using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Cli;

/// <summary>What a verb works with: its words and options, the services, and standard output.</summary>
internal sealed class VerbContext(CommandLine line, IReadOnlyList<string> operands, IServiceProvider services, TextWriter output)
{
    public IReadOnlyList<string> Operands { get; } = operands;

    public IServiceProvider Services { get; } = services;

    public TextReader Input { get; init; } = TextReader.Null;

    public bool WantsJson { get; } = line.Option("format") is "json";

    public bool Has(string option) => line.Has(option);

    public string? Option(string option) => line.Option(option);

    /// <exception cref="CliException">The option is missing.</exception>
    public string Required(string option) => line.Option(option) ?? throw CliException.Usage($"缺少 --{option}。");

    public Task<Result<T>> Send<T>(ICommand<T> command, CancellationToken cancellationToken) => Services.GetRequiredService<IAppSender>().Send(command, cancellationToken);

    public Task<Result<T>> Send<T>(IQuery<T> query, CancellationToken cancellationToken) => Services.GetRequiredService<IAppSender>().Send(query, cancellationToken);

    public void Write(string text) => output.WriteLine(text);

    public void WriteJson<T>(T value) => output.WriteLine(JsonSerializer.Serialize(value, CliJson.Options));

    public void WriteJson(JsonNode node) => output.WriteLine(node.ToJsonString(ReportJson.Options));
}
