namespace DevZoneCrm.Core.Common.Security;

/// <summary>Roles of a zone (domain 7.1). What each may do is in <see cref="RolePermissions"/>, nowhere else.</summary>
public enum Role
{
    /// <summary>专职招商员.</summary>
    Staff = 0,

    /// <summary>党工委书记、管委会主任.</summary>
    Director = 1,

    /// <summary>分管领导.</summary>
    LineLeader = 2,

    /// <summary>招商局综合、统计.</summary>
    Bureau = 3,

    /// <summary>招商中心、招商公司负责人.</summary>
    UnitHead = 4,

    /// <summary>驻外联络处.</summary>
    LiaisonOffice = 5,

    /// <summary>首席服务员、帮办代办.</summary>
    ChiefService = 6,

    /// <summary>经发局.</summary>
    Economic = 7,

    /// <summary>行政审批局.</summary>
    PermitOffice = 8,

    /// <summary>督查办.</summary>
    Supervision = 9,

    /// <summary>考核办.</summary>
    Assessment = 10,

    /// <summary>财政、政策兑现.</summary>
    Finance = 11,

    /// <summary>审计、纪检.</summary>
    Audit = 12,

    /// <summary>系统管理员: configuration, no project content.</summary>
    Admin = 13,

    /// <summary>评审专家: the one review file, time-limited and watermarked; may score.</summary>
    Expert = 14,

    /// <summary>职能部门 that is asked for opinions: 规划资源, 生态环境, 应急管理 …</summary>
    Department = 15,
}
