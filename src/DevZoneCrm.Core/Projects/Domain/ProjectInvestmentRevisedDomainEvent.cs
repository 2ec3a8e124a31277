using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Money;
namespace DevZoneCrm.Core.Projects.Domain;

public sealed record ProjectInvestmentRevisedDomainEvent(Guid AggregateId, Money Old, Money Now, DateOnly From) : IDomainEvent;
