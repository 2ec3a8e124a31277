namespace DevZoneCrm.Core.Common.Audit;

/// <summary>Rows that repeat what the record holds already, or only say how somebody likes to see something. They leave no lines of their own.</summary>
public interface INotAudited;
