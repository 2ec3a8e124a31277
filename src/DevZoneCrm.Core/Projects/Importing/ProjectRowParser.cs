using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Core.Units;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>Turns a line of the sheet into a project, or says cell by cell what is wrong. Knows nothing of the database.</summary>
public sealed partial class ProjectRowParser(RowReader reader, DateOnly today)
{
    private const decimal QuantityInUnits = ProjectFacts.MaxQuantity / 10_000m;
    private const int LongestIndustryCode = 8;

    public ImportedProject Parse()
    {
        var dates = ProjectDateCells.Read(reader, today);
        return new ImportedProject(
            reader.Required(ProjectColumns.Code, Project.MaxCodeLength),
            Facts(),
            Investors(),
            Investment(),
            KeyLists(),
            dates,
            ProjectDateCells.Status(reader, dates, today),
            reader.Required(ProjectColumns.Unit, OrgUnit.MaxNameLength),
            reader.Text(ProjectColumns.Owner, Person.MaxNameLength),
            reader.Text(ProjectColumns.Chain, IndustryChain.MaxNameLength));
    }

    private ProjectFacts Facts()
    {
        var sector = reader.Word(ProjectColumns.Sector, ProjectWords.Sectors, null);
        var industry = IndustryCode();
        if (SectorOf(industry) is { } usual && sector is { } given && usual != given)
        {
            reader.Warn(ProjectColumns.IndustryCode, "Import.SectorDiffers", given, industry!);
        }

        return new ProjectFacts
        {
            Name = reader.Required(ProjectColumns.Name, ProjectFacts.MaxNameLength),
            Country = reader.Text(ProjectColumns.Country, ProjectFacts.MaxShortTextLength),
            SourceRegion = reader.Text(ProjectColumns.SourceRegion, ProjectFacts.MaxShortTextLength),
            SourceChannel = reader.Text(ProjectColumns.SourceChannel, ProjectFacts.MaxShortTextLength),
            Tags = Tags(),
            ForeignShareE4 = (int?)reader.NumberE4(ProjectColumns.ForeignShare, 0, 100),
            IndustryCode = industry,
            Sector = sector,
            Confidentiality = reader.Word(ProjectColumns.Level, ProjectWords.Levels, Confidentiality.Internal),
            LandMuE4 = reader.NumberE4(ProjectColumns.Land, 0, QuantityInUnits),
            PlantSquareMetresE4 = reader.NumberE4(ProjectColumns.Plant, 0, QuantityInUnits),
            ExpectedSales = reader.NumberE4(ProjectColumns.Sales, 0, QuantityInUnits),
            ExpectedTax = reader.NumberE4(ProjectColumns.Tax, 0, QuantityInUnits),
        };
    }

    private IReadOnlyList<Investor> Investors()
    {
        var code = reader.Text(ProjectColumns.CreditCode, ProjectFacts.MaxShortTextLength);
        code = code is null ? null : SocialCreditCode.Normalise(code);
        if (code?.Length > SocialCreditCode.Length)
        {
            reader.Reject(ProjectColumns.CreditCode, "Validation.CreditCode");
        }
        else if (code is not null && !SocialCreditCode.HasValidCheck(code))
        {
            reader.Warn(ProjectColumns.CreditCode, "Import.CreditCodeCheck", code);
        }

        var names = reader.Text(ProjectColumns.Investors, int.MaxValue) ?? string.Empty;
        var firms = InvestorNames.Split(names, code);
        if (firms.Count == 0)
        {
            reader.Reject(ProjectColumns.Investors, "Validation.Required");
        }
        else if (firms.Any(f => f.Name.Length > ProjectInvestor.MaxNameLength))
        {
            reader.Reject(ProjectColumns.Investors, "Validation.TooLong", ProjectInvestor.MaxNameLength);
        }

        return firms;
    }

    private Money Investment()
    {
        var currency = reader.Word(ProjectColumns.Currency, ProjectWords.Currencies, Currency.Cny);
        if (reader.Raw(ProjectColumns.Currency).Length == 0)
        {
            reader.Reject(ProjectColumns.Currency, "Validation.Required");
        }

        var max = new Money(currency == Currency.Usd ? Money.MaxUsd : Money.MaxCny, currency).Wan;
        if (reader.Raw(ProjectColumns.Investment).Length == 0)
        {
            reader.Reject(ProjectColumns.Investment, "Validation.Required");
        }

        var wan = reader.Number(ProjectColumns.Investment, 0, max);
        if (wan == 0)
        {
            reader.Reject(ProjectColumns.Investment, ProjectErrors.InvestmentOutOfRange);
        }

        return Money.FromWan(wan ?? 0, currency);
    }

    private InvestorTags Tags()
    {
        var tags = InvestorTags.None;
        foreach (var word in reader.List(ProjectColumns.Tags, InvestorNames.Separators))
        {
            if (ProjectWords.Tags.TryGetValue(word, out var tag))
            {
                tags |= tag;
            }
            else
            {
                reader.Reject(ProjectColumns.Tags, "Import.NotAWord", string.Join('、', ProjectWords.Tags.Keys));
            }
        }

        return tags;
    }

    private List<KeyListMark> KeyLists()
    {
        var marks = new List<KeyListMark>();
        foreach (var word in reader.List(ProjectColumns.KeyLists, InvestorNames.Separators))
        {
            var match = KeyList().Match(word);
            if (match.Success && ProjectWords.KeyLists.TryGetValue(match.Groups["list"].Value, out var level))
            {
                marks.Add(new KeyListMark(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), level));
            }
            else
            {
                reader.Reject(ProjectColumns.KeyLists, "Import.NotAKeyList", word);
            }
        }

        return marks;
    }

    // An odd code is kept: the sheet may follow an older edition. It is only pointed out.
    private string? IndustryCode()
    {
        var code = reader.Text(ProjectColumns.IndustryCode, LongestIndustryCode);
        if (code is not null && !Industry().IsMatch(code))
        {
            reader.Warn(ProjectColumns.IndustryCode, "Validation.IndustryCode");
        }

        return code;
    }

    // GB/T 4754-2017: C (13–43) is manufacturing, F to T (51–97) are services.
    private static Sector? SectorOf(string? code)
    {
        if (code is null || !Industry().IsMatch(code))
        {
            return null;
        }

        var section = char.ToUpperInvariant(code[0]);
        if (char.IsAsciiLetter(section))
        {
            return section == 'C' ? Sector.Manufacturing : section >= 'F' ? Sector.Services : null;
        }

        var division = int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture);
        return division is >= 13 and <= 43 ? Sector.Manufacturing : division >= 51 ? Sector.Services : null;
    }

    [GeneratedRegex("^(?<year>(?:19|20)[0-9]{2})年?(?<list>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyList();

    [GeneratedRegex("^(?:[A-Ta-t]|[A-Ta-t]?[0-9]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Industry();
}
