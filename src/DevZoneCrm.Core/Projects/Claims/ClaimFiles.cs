using System.Linq.Expressions;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>How a file of a project is read for a claim.</summary>
internal static class ClaimFiles
{
    public static readonly Expression<Func<ProjectFile, ClaimFileDto>> Row = f =>
        new ClaimFileDto(f.Id, f.Name, f.Kind, f.Size, f.AddedAt, f.RecordedBy, false) { TakenAt = f.TakenAt, Latitude = f.Latitude, Longitude = f.Longitude };
}
