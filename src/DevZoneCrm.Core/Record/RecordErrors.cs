namespace DevZoneCrm.Core.Record;

public static class RecordErrors
{
    public const string NotForYou = "Record.NotForYou";
}
