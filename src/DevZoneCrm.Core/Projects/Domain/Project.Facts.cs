using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Facts, investors, key lists and the amount.</summary>
public sealed partial class Project
{
    public string Name { get; private set; } = string.Empty;

    public string? CodeName { get; private set; }

    public string? Content { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid? OwnerPostId { get; private set; }

    public Guid? ChainId { get; private set; }

    public string? IndustryCode { get; private set; }

    public Sector? Sector { get; private set; }

    public string? Form { get; private set; }

    public string? Country { get; private set; }

    public string? SourceRegion { get; private set; }

    public string? SourceChannel { get; private set; }

    public InvestorTags Tags { get; private set; }

    public int? ForeignShareE4 { get; private set; }

    public Confidentiality Confidentiality { get; private set; }

    public long? LandMuE4 { get; private set; }

    public long? PlantSquareMetresE4 { get; private set; }

    public long? ExpectedSales { get; private set; }

    public long? ExpectedTax { get; private set; }

    /// <summary>The leading investor's name, kept with the project so that lists need no join.</summary>
    public string LeadInvestor { get; private set; } = string.Empty;

    /// <summary>An earlier amount is on record. Lets totals skip looking for one.</summary>
    public bool IsRevised { get; private set; }

    /// <summary>What a 保密 project is called on lists and boards.</summary>
    public string Alias => CodeName ?? Code;

    public ProjectFacts Facts => new()
    {
        Name = Name,
        CodeName = CodeName,
        Content = Content,
        UnitId = UnitId,
        OwnerPostId = OwnerPostId,
        ChainId = ChainId,
        IndustryCode = IndustryCode,
        Sector = Sector,
        Form = Form,
        Country = Country,
        SourceRegion = SourceRegion,
        SourceChannel = SourceChannel,
        Tags = Tags,
        ForeignShareE4 = ForeignShareE4,
        Confidentiality = Confidentiality,
        LandMuE4 = LandMuE4,
        PlantSquareMetresE4 = PlantSquareMetresE4,
        ExpectedSales = ExpectedSales,
        ExpectedTax = ExpectedTax,
    };

    /// <summary>Replaces the facts. Lengths and ranges are the validator's; here only what can never be.</summary>
    public void ReviseFacts(ProjectFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var now = facts.Normalised();
        if (now.UnitId == Guid.Empty)
        {
            throw new RuleException(ProjectErrors.NoUnit);
        }

        if (UnitId != Guid.Empty && UnitId != now.UnitId)
        {
            Raise(new ProjectUnitChangedDomainEvent(Id, UnitId, now.UnitId));
        }

        (Name, CodeName, Content) = (now.Name, now.CodeName, now.Content);
        (UnitId, OwnerPostId, ChainId) = (now.UnitId, now.OwnerPostId, now.ChainId);
        (IndustryCode, Sector, Form) = (now.IndustryCode, now.Sector, now.Form);
        (Country, SourceRegion, SourceChannel) = (now.Country, now.SourceRegion, now.SourceChannel);
        (Tags, ForeignShareE4, Confidentiality) = (now.Tags, now.ForeignShareE4, now.Confidentiality);
        (LandMuE4, PlantSquareMetresE4, ExpectedSales, ExpectedTax) = (now.LandMuE4, now.PlantSquareMetresE4, now.ExpectedSales, now.ExpectedTax);
    }

    /// <summary>Replaces the investors; the first leads. Unchanged ones are left alone.</summary>
    public void SetInvestors(IEnumerable<Investor> firms)
    {
        var wanted = firms.Select(f => new Investor(f.Name.Trim(), string.IsNullOrWhiteSpace(f.CreditCode) ? null : SocialCreditCode.Normalise(f.CreditCode))).ToList();
        if (wanted.Count == 0)
        {
            throw new RuleException(ProjectErrors.NoInvestor);
        }

        if (wanted.SequenceEqual(investors.OrderBy(i => i.Ordinal).Select(i => new Investor(i.Name, i.CreditCode))))
        {
            return;
        }

        investors.Clear();
        investors.AddRange(wanted.Select((f, i) => new ProjectInvestor(Id, i, f.Name, f.CreditCode)));
        LeadInvestor = wanted[0].Name;
    }

    /// <summary>Puts the project on exactly these yearly key lists.</summary>
    public void SetKeyLists(IReadOnlyCollection<KeyListMark> wanted)
    {
        keyLists.RemoveAll(k => !wanted.Contains(new KeyListMark(k.Year, k.Level)));
        keyLists.AddRange(wanted.Where(w => !keyLists.Exists(k => k.Year == w.Year && k.Level == w.Level)).Distinct().Select(w => new KeyListEntry(Id, w.Year, w.Level)));
    }

    /// <summary>Puts the project on one yearly key list. False where it stood there already.</summary>
    public bool PutOnKeyList(KeyListMark list)
    {
        if (keyLists.Exists(k => k.Year == list.Year && k.Level == list.Level))
        {
            return false;
        }

        keyLists.Add(new KeyListEntry(Id, list.Year, list.Level));
        return true;
    }

    /// <summary>Takes it off; false where it was not on it.</summary>
    public bool TakeOffKeyList(KeyListMark list) => keyLists.RemoveAll(k => k.Year == list.Year && k.Level == list.Level) > 0;

    /// <summary>交接: what was one post's, the project itself or its next step, is another's from now on.</summary>
    public void HandOver(Guid fromPost, Guid toPost)
    {
        OwnerPostId = OwnerPostId == fromPost ? toPost : OwnerPostId;
        NextStepPostId = NextStepPostId == fromPost ? toPost : NextStepPostId;
    }

    /// <summary>A new amount from a day on; the old one and its last day stay on record (domain 2.3).</summary>
    public void ReviseInvestment(Money amount, DateOnly from, string reason, DateOnly today)
    {
        if (amount == Investment)
        {
            throw new RuleException(ProjectErrors.SameInvestment);
        }

        var earliest = supersededInvestments.Select(s => s.UntilOn).Append(Dates.First ?? from).Max();
        RequireDate(from, earliest, today);
        var old = Investment;
        SetInvestment(amount);
        IsRevised = true;
        if (supersededInvestments.Find(s => s.UntilOn == from) is { } sameDay)
        {
            // Changed twice from one day on: the amount in between held on no day, so only the reason moves on.
            sameDay.Explain(reason);
        }
        else
        {
            supersededInvestments.Add(new SupersededInvestment(Id, old, from, reason));
        }

        Raise(new ProjectInvestmentRevisedDomainEvent(Id, old, amount, from));
    }

    /// <summary>The amount was recorded wrongly and is put right for all time; for imports. No earlier amount is kept.</summary>
    public void RectifyInvestment(Money amount)
    {
        if (amount != Investment)
        {
            SetInvestment(amount);
        }
    }

    /// <summary>The amount in force on a day.</summary>
    public Money InvestmentOn(DateOnly day) =>
        supersededInvestments.Where(s => s.UntilOn > day).OrderBy(s => s.UntilOn).Select(s => (Money?)new Money(s.Amount, s.Currency)).FirstOrDefault() ?? Investment;
}
