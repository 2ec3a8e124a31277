using System.Globalization;
using System.Security.Cryptography;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Codes of projects born here: the day and three characters that cannot be misread aloud, e.g. <c>261122-K7Q</c>.</summary>
public static class ProjectCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 3;

    public static string New(DateOnly day) =>
        day.ToString("yyMMdd", CultureInfo.InvariantCulture) + "-" + RandomNumberGenerator.GetString(Alphabet, Length);
}
