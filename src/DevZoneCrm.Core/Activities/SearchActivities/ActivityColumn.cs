namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>A column of the list of activities as a file, in the order of the sheet that an import reads.</summary>
public enum ActivityColumn
{
    On = 1,
    Person,
    Unit,
    Kind,
    LedBy,
    ProjectCode,
    Project,
    City,
    Days,
    Content,
    People,
    Firm,
    Contacts,
    Result,
    NextStep,
    NextStepOn,
    RecordedBy,
    Id,
    PartOf,
}
