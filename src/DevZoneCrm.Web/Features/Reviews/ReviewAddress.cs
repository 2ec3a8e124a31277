using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>Addresses of the pages about reviews.</summary>
public static class ReviewAddress
{
    public const string List = "/reviews";

    public const string Files = "/review-files";

    public static string Of(Guid review) => $"{List}/{review}";

    public static string Edit(Guid review) => $"{List}/{review}/edit";

    public static string File(Guid review) => $"{Files}/{review}";

    public static string New(Guid project, ReviewKind kind) => $"{List}/new?project={project}&kind={kind}";

    public static string Shelf(ReviewShelf shelf, int page = 1) => ListValues.Address(List, [("shelf", shelf == ReviewShelf.ToDo ? null : shelf.ToString()), ("page", page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
}
