using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.CheckRecord;

/// <summary>Checks the next stretch of the record; asked again and again until there is no next one, so that whoever waits sees how far it is.</summary>
public sealed record CheckRecordQuery(AuditMark From) : IQuery<RecordCheckDto>
{
    public const int Stretch = 5000;
}
