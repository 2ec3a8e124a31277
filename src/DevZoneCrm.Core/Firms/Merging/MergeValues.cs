using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Merging;

/// <summary>Each field of a project as a text to compare, and taken over from another.</summary>
internal static class MergeValues
{
    public static string? Text(this Project project, MergeField field, Func<Guid?, string?> chain) => field switch
    {
        MergeField.Name => project.Name,
        MergeField.Investors => string.Join('；', project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name)),
        MergeField.Investment => AmountFormat.Text(project.Investment, CultureInfo.CurrentUICulture),
        MergeField.Content => project.Content,
        MergeField.Chain => chain(project.ChainId),
        MergeField.IndustryCode => project.IndustryCode,
        MergeField.Sector => project.Sector is { } sector ? ErrorTexts.Word(sector) : null,
        MergeField.Country => project.Country,
        MergeField.SourceRegion => project.SourceRegion,
        MergeField.SourceChannel => project.SourceChannel,
        MergeField.Land => Quantity(project.LandMuE4),
        MergeField.Plant => Quantity(project.PlantSquareMetresE4),
        MergeField.Sales => Yuan(project.ExpectedSales),
        MergeField.Tax => Yuan(project.ExpectedTax),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Takes these fields over from the other record.</summary>
    public static void Take(this Project project, Project other, IReadOnlyCollection<MergeField> fields)
    {
        var (mine, theirs) = (project.Facts, other.Facts);
        project.ReviseFacts(mine with
        {
            Name = Of(MergeField.Name, mine.Name, theirs.Name),
            Content = Of(MergeField.Content, mine.Content, theirs.Content),
            ChainId = Of(MergeField.Chain, mine.ChainId, theirs.ChainId),
            IndustryCode = Of(MergeField.IndustryCode, mine.IndustryCode, theirs.IndustryCode),
            Sector = Of(MergeField.Sector, mine.Sector, theirs.Sector),
            Country = Of(MergeField.Country, mine.Country, theirs.Country),
            SourceRegion = Of(MergeField.SourceRegion, mine.SourceRegion, theirs.SourceRegion),
            SourceChannel = Of(MergeField.SourceChannel, mine.SourceChannel, theirs.SourceChannel),
            LandMuE4 = Of(MergeField.Land, mine.LandMuE4, theirs.LandMuE4),
            PlantSquareMetresE4 = Of(MergeField.Plant, mine.PlantSquareMetresE4, theirs.PlantSquareMetresE4),
            ExpectedSales = Of(MergeField.Sales, mine.ExpectedSales, theirs.ExpectedSales),
            ExpectedTax = Of(MergeField.Tax, mine.ExpectedTax, theirs.ExpectedTax),
        });
        if (fields.Contains(MergeField.Investors))
        {
            project.SetInvestors(other.Investors.OrderBy(i => i.Ordinal).Select(i => new Investor(i.Name, i.CreditCode)));
        }

        if (fields.Contains(MergeField.Investment))
        {
            project.RectifyInvestment(other.Investment);
        }

        T Of<T>(MergeField field, T own, T taken) => fields.Contains(field) ? taken : own;
    }

    private static string? Quantity(long? e4) => e4 is { } value ? (value / 10_000m).ToString("0.####", CultureInfo.InvariantCulture) : null;

    private static string? Yuan(long? yuan) => yuan is { } value ? AmountFormat.Text(new Money(value, Currency.Cny), CultureInfo.CurrentUICulture) : null;
}
