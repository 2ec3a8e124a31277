using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.RegisterLead;

namespace DevZoneCrm.Web.Features.Leads;

/// <summary>What is typed, as text, under the names of the command: so it can be kept in the browser and given back unchanged.</summary>
public sealed class LeadForm
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string field]
    {
        get => _values.GetValueOrDefault(field, string.Empty);
        set => _values[field] = value;
    }

    public bool IsEmpty => _values.All(v => v.Value.Length == 0 || v.Key is nameof(RegisterLeadCommand.Currency) or nameof(RegisterLeadCommand.Confidentiality));

    public IReadOnlyDictionary<string, string> Values => _values;

    public Currency Currency => Enum.TryParse<Currency>(this[nameof(RegisterLeadCommand.Currency)], out var currency) ? currency : Currency.Cny;

    public Confidentiality Confidentiality =>
        Enum.TryParse<Confidentiality>(this[nameof(RegisterLeadCommand.Confidentiality)], out var level) ? level : Confidentiality.Internal;

    /// <summary>In 万 of the currency; none while it cannot be read.</summary>
    public decimal? Wan => AmountInput.TryParse(this[nameof(RegisterLeadCommand.AmountWan)], out var wan) ? wan : null;

    public void Clear() => _values.Clear();

    public RegisterLeadCommand ToCommand() => new()
    {
        Name = this[nameof(RegisterLeadCommand.Name)],
        Investor = this[nameof(RegisterLeadCommand.Investor)],
        AmountWan = Wan ?? 0,
        Currency = Currency,
        SourceChannel = Blank(nameof(RegisterLeadCommand.SourceChannel)),
        Content = Blank(nameof(RegisterLeadCommand.Content)),
        CreditCode = Blank(nameof(RegisterLeadCommand.CreditCode)),
        UnitId = Id(nameof(RegisterLeadCommand.UnitId)),
        ChainId = Id(nameof(RegisterLeadCommand.ChainId)),
        Sector = Enum.TryParse<Sector>(this[nameof(RegisterLeadCommand.Sector)], out var sector) ? sector : null,
        Confidentiality = Confidentiality,
        OccurredOn = DateOnly.TryParseExact(this[nameof(RegisterLeadCommand.OccurredOn)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
    };

    private string? Blank(string field) => string.IsNullOrWhiteSpace(this[field]) ? null : this[field].Trim();

    private Guid? Id(string field) => Guid.TryParse(this[field], out var id) ? id : null;
}
