using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>Which of the facts that a rule may ask for a project has.</summary>
public static class ProjectFields
{
    public static bool IsFilled(Project project, RequiredField field)
    {
        ArgumentNullException.ThrowIfNull(project);
        return field switch
        {
            RequiredField.CreditCode => project.Investors.OrderBy(i => i.Ordinal).Select(i => i.CreditCode).FirstOrDefault() is not null,
            RequiredField.Chain => project.ChainId is not null,
            RequiredField.Sector => project.Sector is not null,
            RequiredField.IndustryCode => project.IndustryCode is not null,
            RequiredField.Space => project.LandMuE4 > 0 || project.PlantSquareMetresE4 > 0,
            RequiredField.ExpectedSales => project.ExpectedSales > 0,
            RequiredField.ExpectedTax => project.ExpectedTax > 0,
            RequiredField.Owner => project.OwnerPostId is not null,
            RequiredField.Content => project.Content is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }
}
