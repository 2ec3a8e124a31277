using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>One question, asked through the pipeline and, where somebody wrote it, by hand in SQL. Both answer in the same words.</summary>
internal sealed record Case(string Name, string User, Func<IAppSender, Task<string>> Ask, Func<Sql.HandSql, Task<string>>? ByHand)
{
    public static Case Of<T>(string name, string user, IQuery<T> query, Func<T, string> words, Func<Sql.HandSql, Task<string>>? byHand = null) =>
        new(name, user, async sender => await sender.Send(query) is { IsSuccess: true } result ? words(result.Value) : throw new InvalidOperationException(name), byHand);
}
