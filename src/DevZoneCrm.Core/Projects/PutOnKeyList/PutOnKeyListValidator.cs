using DevZoneCrm.Core.Projects.KeyListSettings;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.PutOnKeyList;

public sealed class PutOnKeyListValidator : AbstractValidator<PutOnKeyListCommand>
{
    public PutOnKeyListValidator()
    {
        this.IsAList(c => c.List);
        this.AreProjects(c => c.ProjectIds);
    }
}
