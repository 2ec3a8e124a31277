namespace DevZoneCrm.Web.Features.Activities;

/// <summary>Where one activity is read whole.</summary>
public static class ActivityAddress
{
    public static string Of(Guid id) => $"{ActivityListRequest.Path}/{id}";
}
