namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>A column of the list of activities as a file.</summary>
public enum ActivityColumn
{
    On = 1,
    Days,
    Kind,
    Unit,
    Person,
    People,
    LedBy,
    Project,
    Firm,
    City,
    Contacts,
    Content,
    Result,
    NextStep,
    NextStepOn,
    RecordedBy,
}
