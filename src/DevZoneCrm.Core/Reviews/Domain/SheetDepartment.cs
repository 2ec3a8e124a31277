using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>A department that is asked for its opinion. People named for it answer; where a role stands for the department, everyone who has it may.</summary>
/// <param name="Code">Fixed; a shipped one has its name in the resources under <c>Department.{Code}</c>.</param>
public sealed record SheetDepartment(string Code, string? Text = null, Role? Role = null);
