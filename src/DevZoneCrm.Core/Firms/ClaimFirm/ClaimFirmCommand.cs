using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.ClaimFirm;

/// <summary>登记首报 for a project that has none, such as an imported one. The clock begins now.</summary>
/// <returns>The claim's id.</returns>
public sealed record ClaimFirmCommand(Guid ProjectId) : ICommand<Guid>;
