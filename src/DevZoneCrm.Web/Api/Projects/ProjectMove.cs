using System.Text.Json.Serialization;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>The moves of a project by their names in the API.</summary>
public enum ProjectMove
{
    [JsonStringEnumMemberName("startNegotiation")]
    StartNegotiation,

    [JsonStringEnumMemberName("recordIntent")]
    RecordIntent,

    [JsonStringEnumMemberName("sign")]
    Sign,

    [JsonStringEnumMemberName("registerCompany")]
    RegisterCompany,

    [JsonStringEnumMemberName("secureLand")]
    SecureLand,

    [JsonStringEnumMemberName("start")]
    Start,

    [JsonStringEnumMemberName("complete")]
    Complete,

    [JsonStringEnumMemberName("beginProduction")]
    BeginProduction,

    [JsonStringEnumMemberName("reachFullCapacity")]
    ReachFullCapacity,

    [JsonStringEnumMemberName("hold")]
    Hold,

    [JsonStringEnumMemberName("resume")]
    Resume,

    [JsonStringEnumMemberName("lose")]
    Lose,

    [JsonStringEnumMemberName("end")]
    End,

    [JsonStringEnumMemberName("transferOut")]
    TransferOut,
}
