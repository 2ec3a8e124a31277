using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Common.Import;

namespace DevZoneCrm.Core.Imports;

/// <summary>Names a set of headers, whatever their order, case and blanks: files of one source have the same.</summary>
public static class HeaderSignature
{
    public static string Of(IEnumerable<string> headers) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headers.Select(HeaderNames.Key).Where(h => h.Length > 0).Order(StringComparer.Ordinal)))));
}
