namespace DevZoneCrm.Core.Common.Errors;

/// <summary>A business rule said no. <see cref="Code"/> names the sentence in the resources, <see cref="Arguments"/> fill it.</summary>
public sealed class RuleException(string code, params object[] arguments) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<object> Arguments { get; } = arguments;
}
