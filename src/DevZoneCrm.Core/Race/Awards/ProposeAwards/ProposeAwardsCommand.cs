using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Awards.ProposeAwards;

/// <summary>按规则提请: what a finished quarter's standings give. Again, it adds only what is missing. Answers with how many were added.</summary>
/// <param name="Quarter">1 … 4.</param>
public sealed record ProposeAwardsCommand(int Year, int Quarter) : ICommand<int>;
