namespace DevZoneCrm.Core.Common.Domain;

/// <summary>A part of an aggregate: a change of it advances the version of its root.</summary>
public interface IChildOfProject
{
    Guid ProjectId { get; }
}
