namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>专业领域 of an expert. A panel has at least one of <see cref="Finance"/> and one of <see cref="Industry"/>.</summary>
public enum ExpertField
{
    /// <summary>财务金融.</summary>
    Finance = 1,

    /// <summary>产业.</summary>
    Industry = 2,

    /// <summary>技术.</summary>
    Technology = 3,

    /// <summary>环保.</summary>
    Environment = 4,

    /// <summary>安全.</summary>
    Safety = 5,

    /// <summary>规划用地.</summary>
    Planning = 6,
}
