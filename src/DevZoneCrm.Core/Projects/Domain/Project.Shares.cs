using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Whose project it is, for how much of it, and what its firm was called.</summary>
public sealed partial class Project
{
    private readonly List<ProjectShare> shares = [];
    private readonly List<FirmAlias> aliases = [];

    public IReadOnlyList<ProjectShare> Shares => shares;

    /// <summary>Earlier names of its investors.</summary>
    public IReadOnlyList<FirmAlias> Aliases => aliases;

    /// <summary>The day of 签约 with which the split became fixed.</summary>
    public DateOnly? SplitFixedOn { get; private set; }

    /// <summary>The unit whose the whole was when the split became fixed; none while it follows the project.</summary>
    public Guid? SplitUnitId { get; private set; }

    /// <summary>Puts an agreed split into force. The whole for its own unit is no split and leaves no rows.</summary>
    public void Divide(IReadOnlyCollection<Share> wanted)
    {
        if (SplitFixedOn is not null)
        {
            throw new RuleException(FirmErrors.SplitFixed);
        }

        SetShares(wanted);
    }

    /// <summary>From now on only 考核办 changes it.</summary>
    public void FixSplit(DateOnly on)
    {
        SplitFixedOn ??= on;
        SplitUnitId ??= UnitId;
    }

    /// <summary>Before the project goes to another unit: what was signed stays with the units it was signed by, also where it came in from a file.</summary>
    public void KeepSplit()
    {
        if (SignedOn is { } signed)
        {
            FixSplit(signed);
        }
    }

    /// <summary>考核办 changes a fixed split; the reason goes into the record.</summary>
    public void RedivideFixed(IReadOnlyCollection<Share> wanted)
    {
        if (SplitFixedOn is null)
        {
            throw new RuleException(FirmErrors.SplitNotFixed);
        }

        SetShares(wanted);
    }

    /// <summary>流转 or 领取: the project is another unit's from now on. A split that is not fixed yet ends with it.</summary>
    public void MoveToUnit(Guid unitId, Guid? ownerPostId)
    {
        if (SplitFixedOn is null)
        {
            shares.Clear();
        }

        KeepSplit();
        var from = UnitId;
        (UnitId, OwnerPostId, NextStepPostId) = (unitId, ownerPostId, null);
        Raise(new ProjectUnitChangedDomainEvent(Id, from, unitId));
    }

    /// <summary>更名 or 登记设立 of one of its investors. The name so far stays on record, and the firm is still found by it.</summary>
    public void RenameInvestor(int ordinal, Investor to, FirmAliasKind kind, DateOnly on, DateOnly today, string by)
    {
        RequireDate(on, null, today);
        var firms = investors.OrderBy(i => i.Ordinal).Select(i => new Investor(i.Name, i.CreditCode)).ToList();
        if (ordinal < 0 || ordinal >= firms.Count)
        {
            throw new RuleException(ProjectErrors.NoInvestor);
        }

        var before = firms[ordinal];
        var now = new Investor(to.Name.Trim(), string.IsNullOrWhiteSpace(to.CreditCode) ? before.CreditCode : SocialCreditCode.Normalise(to.CreditCode));
        if (now == before)
        {
            throw new RuleException(FirmErrors.SameName);
        }

        firms[ordinal] = now;
        SetInvestors(firms);
        aliases.Add(new FirmAlias(Id, before.Name, before.CreditCode, kind, on, by));
    }

    private void SetShares(IReadOnlyCollection<Share> wanted)
    {
        Share.RequireWhole(wanted);
        if (wanted.All(s => s.UnitId != UnitId))
        {
            throw new RuleException(FirmErrors.SplitOwner);
        }

        var kept = wanted.Count == 1 ? [] : wanted;
        shares.RemoveAll(s => kept.All(k => k.UnitId != s.UnitId));
        foreach (var share in kept)
        {
            if (shares.Find(s => s.UnitId == share.UnitId) is { } known)
            {
                known.Change(share.Percent, share.Role);
            }
            else
            {
                shares.Add(new ProjectShare(Id, share.UnitId, share.Percent, share.Role));
            }
        }
    }
}
