using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Errors;

/// <summary>At the same moment somebody saved what may be there only once, for instance under the same name; nothing of ours was saved.</summary>
public sealed class DuplicateException(Exception inner) : DbUpdateException("saved twice at once", inner);
