using DevZoneCrm.Core.Reviews.AddExpert;
using DevZoneCrm.Core.Reviews.ChangeSheet;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Core.Reviews.DeclareRecusal;
using DevZoneCrm.Core.Reviews.EndReviewPerson;
using DevZoneCrm.Core.Reviews.ExcuseExpert;
using DevZoneCrm.Core.Reviews.ExtendPanel;
using DevZoneCrm.Core.Reviews.GetPanelChoices;
using DevZoneCrm.Core.Reviews.GetProjectReviews;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GetReviewFile;
using DevZoneCrm.Core.Reviews.GetReviewFiles;
using DevZoneCrm.Core.Reviews.GetReviewForm;
using DevZoneCrm.Core.Reviews.GetReviewSettings;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.NameExpert;
using DevZoneCrm.Core.Reviews.NameSpeaker;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.PreCheckReview;
using DevZoneCrm.Core.Reviews.RecheckReview;
using DevZoneCrm.Core.Reviews.ReconsiderReview;
using DevZoneCrm.Core.Reviews.RecordDelivery;
using DevZoneCrm.Core.Reviews.ResolveObjection;
using DevZoneCrm.Core.Reviews.ReturnReview;
using DevZoneCrm.Core.Reviews.ReviseReview;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Core.Reviews.SubmitReview;
using DevZoneCrm.Core.Reviews.SwitchReviewGate;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>质量评估.</summary>
internal static class ReviewAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(OpenReviewCommand)] = PrepareReviews,
        [typeof(ReviseReviewCommand)] = PrepareReviews,
        [typeof(SubmitReviewCommand)] = ProposeReviews,
        [typeof(ReturnReviewCommand)] = RunReviews,
        [typeof(PreCheckReviewCommand)] = RunReviews,
        [typeof(GiveOpinionCommand)] = GiveOpinions,
        [typeof(ResolveObjectionCommand)] = RunReviews,
        [typeof(ConvenePanelCommand)] = RunReviews,
        [typeof(AddExpertCommand)] = RunReviews,
        [typeof(ExcuseExpertCommand)] = RunReviews,
        [typeof(ExtendPanelCommand)] = RunReviews,
        [typeof(DeclareRecusalCommand)] = ScoreReviews,
        [typeof(ScoreReviewCommand)] = ScoreReviews,
        [typeof(ClosePanelCommand)] = RunReviews,
        [typeof(DecideReviewCommand)] = DecideReviews,
        [typeof(RecheckReviewCommand)] = RunReviews,
        [typeof(ReconsiderReviewCommand)] = PrepareReviews,
        [typeof(RecordDeliveryCommand)] = RecordConstruction,
        [typeof(GetProjectReviewsQuery)] = ViewProjects,
        [typeof(GetReviewFormQuery)] = PrepareReviews,
        [typeof(GetReviewQuery)] = ViewProjects,
        [typeof(SearchReviewsQuery)] = ViewProjects,
        [typeof(GetPanelChoicesQuery)] = RunReviews,
        [typeof(GetReviewFilesQuery)] = ScoreReviews,
        [typeof(GetReviewFileQuery)] = ScoreReviews,
        [typeof(ChangeSheetCommand)] = Administer,
        [typeof(SwitchReviewGateCommand)] = Administer,
        [typeof(NameSpeakerCommand)] = Administer,
        [typeof(NameExpertCommand)] = Administer,
        [typeof(EndReviewPersonCommand)] = Administer,
        [typeof(GetReviewSettingsQuery)] = Administer,
    };
}
