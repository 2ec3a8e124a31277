using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DevZoneCrm.Web.Cli;

/// <summary>JSON as the command line prints it: Chinese stays readable.</summary>
internal static class CliJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };
}
