using DevZoneCrm.Core.Projects.KeyListSettings;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.TakeOffKeyList;

public sealed class TakeOffKeyListValidator : AbstractValidator<TakeOffKeyListCommand>
{
    public TakeOffKeyListValidator()
    {
        this.IsAList(c => c.List);
        this.AreProjects(c => c.ProjectIds);
    }
}
