using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>The file cannot be read as a table at all. The message is the sentence for the user.</summary>
public sealed class UnreadableFileException(string code, params object[] arguments) : Exception(ErrorTexts.Of(code, arguments));
