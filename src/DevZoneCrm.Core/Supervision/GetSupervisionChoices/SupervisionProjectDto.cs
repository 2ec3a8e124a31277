namespace DevZoneCrm.Core.Supervision.GetSupervisionChoices;

/// <param name="OwnerPostId">Who answers for the project: whom an order about it is given to first.</param>
public sealed record SupervisionProjectDto(Guid Id, string Code, string Name, Guid? OwnerPostId);
