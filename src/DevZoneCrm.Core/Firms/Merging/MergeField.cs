namespace DevZoneCrm.Core.Firms.Merging;

/// <summary>What can be taken from either of two records of one project.</summary>
public enum MergeField
{
    Name = 0,
    Investors = 1,
    Investment = 2,
    Content = 3,
    Chain = 4,
    IndustryCode = 5,
    Sector = 6,
    Country = 7,
    SourceRegion = 8,
    SourceChannel = 9,
    Land = 10,
    Plant = 11,
    Sales = 12,
    Tax = 13,
}
