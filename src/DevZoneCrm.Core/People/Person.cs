using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Text;

namespace DevZoneCrm.Core.People;

/// <summary>A cadre. What a person answers for hangs on the <see cref="Post"/>.</summary>
public sealed class Person : AggregateRoot
{
    public const int MaxNameLength = 40;
    public const int MaxPhoneLength = 30;

    public Person(string name, string? phone = null)
    {
        Name = name;
        Phone = phone;
        SearchText = SearchKey.WithInitials(name, phone);
    }

    public string Name { get; private set; }

    /// <summary>Office or mobile telephone, as typed.</summary>
    public string? Phone { get; private set; }

    /// <summary>Keys of name and telephone; made from them.</summary>
    public string SearchText { get; private set; }

    /// <summary>Lengths are the validator's.</summary>
    public void Rename(string name, string? phone)
    {
        (Name, Phone) = (name.Trim(), string.IsNullOrWhiteSpace(phone) ? null : phone.Trim());
        SearchText = SearchKey.WithInitials(Name, Phone);
    }
}
