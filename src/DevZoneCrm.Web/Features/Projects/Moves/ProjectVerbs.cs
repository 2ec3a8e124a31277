using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>The dialogs of all verbs, described and not written out: one component draws them.</summary>
public static class ProjectVerbs
{
    private const string On = nameof(IProjectMove.OccurredOn);
    private const string Note = nameof(IProjectMove.Note);
    private const string Reason = nameof(IProjectStatusChange.Reason);
    private const string LostTo = nameof(LoseProjectCommand.LostTo);

    private static readonly MoveField Remark = new(Note, MoveFieldKind.Text, "Field.Note", MoveNote.MaxNoteLength, Required: false);
    private static readonly MoveField Why = new(Reason, MoveFieldKind.Text, "Field.Reason", MoveNote.MaxReasonLength);
    private static readonly MoveField Where = new(LostTo, MoveFieldKind.Line, "Field.LostTo", ProjectFacts.MaxShortTextLength, Required: false);

    private static readonly Dictionary<ProjectVerb, VerbForm> Forms = new VerbForm[]
    {
        Move(ProjectVerb.StartNegotiation, null, (p, i, on) => new StartNegotiationCommand(p.Id, p.Version, on, i.Optional(Note))),
        Move(ProjectVerb.RecordIntent, null, (p, i, on) => new RecordIntentCommand(p.Id, p.Version, on, i.Optional(Note))),
        Move(ProjectVerb.Sign, nameof(SignProjectCommand.Agreement), (p, i, on) => new SignProjectCommand(p.Id, p.Version, on, i[nameof(SignProjectCommand.Agreement)], i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.Start, nameof(StartProjectCommand.Permit), (p, i, on) => new StartProjectCommand(p.Id, p.Version, on, i[nameof(StartProjectCommand.Permit)], i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.Complete, null, (p, i, on) => new CompleteProjectCommand(p.Id, p.Version, on, i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.BeginProduction, null, (p, i, on) => new BeginProductionCommand(p.Id, p.Version, on, i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.ReachFullCapacity, null, (p, i, on) => new ReachFullCapacityCommand(p.Id, p.Version, on, i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.RegisterCompany, nameof(RegisterCompanyCommand.CompanyName), (p, i, on) => new RegisterCompanyCommand(p.Id, p.Version, on, i[nameof(RegisterCompanyCommand.CompanyName)], i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Move(ProjectVerb.SecureLand, nameof(SecureLandCommand.Document), (p, i, on) => new SecureLandCommand(p.Id, p.Version, on, i[nameof(SecureLandCommand.Document)], i.Optional(Note)) { HasSpecialTerms = i.HasSpecialTerms, Evidence = i.Evidence }),
        Status(ProjectVerb.Hold, [Why], (p, i, on) => new HoldProjectCommand(p.Id, p.Version, on, i[Reason])),
        Status(ProjectVerb.Resume, [Why], (p, i, on) => new ResumeProjectCommand(p.Id, p.Version, on, i[Reason])),
        Status(ProjectVerb.Lose, [Why, Where], (p, i, on) => new LoseProjectCommand(p.Id, p.Version, on, i[Reason], i.Optional(LostTo))),
        Status(ProjectVerb.End, [Why], (p, i, on) => new EndProjectCommand(p.Id, p.Version, on, i[Reason])),
        Status(ProjectVerb.TransferOut, [Why, Where], (p, i, on) => new TransferOutCommand(p.Id, p.Version, on, i[Reason], i.Optional(LostTo))),
        NextStep(),
    }.ToDictionary(f => f.Verb);

    public static IReadOnlyCollection<VerbForm> All => Forms.Values;

    public static VerbForm Of(ProjectVerb verb) => Forms[verb];

    private static VerbForm Move(ProjectVerb verb, string? document, Func<ProjectRef, MoveInput, DateOnly, IProjectCommand> command)
    {
        var date = new MoveField(On, MoveFieldKind.Date, $"Field.{verb}.On");
        MoveField[] fields = document is null ? [date, Remark] : [date, new MoveField(document, MoveFieldKind.Line, "Field." + document, MoveNote.MaxDocumentLength), Remark];
        return new VerbForm(verb, fields, (p, i) => command(p, i, i.Date(On) ?? default));
    }

    private static VerbForm Status(ProjectVerb verb, MoveField[] fields, Func<ProjectRef, MoveInput, DateOnly, IProjectCommand> command) =>
        new(verb, [new MoveField(On, MoveFieldKind.Date, "Field.From"), .. fields], (p, i) => command(p, i, i.Date(On) ?? default));

    private static VerbForm NextStep()
    {
        const string text = nameof(PlanNextStepCommand.Text);
        const string due = nameof(PlanNextStepCommand.DueOn);
        return new VerbForm(
            ProjectVerb.PlanNextStep,
            [
                new MoveField(text, MoveFieldKind.Line, "Field.NextStep", ProjectFacts.MaxShortTextLength, Required: false),
                new MoveField(due, MoveFieldKind.Date, "Field.NextStepOn", Required: false, MayLieAhead: true),
            ],
            (p, i) => new PlanNextStepCommand(p.Id, p.Version, i.Optional(text), i.Date(due)));
    }
}
