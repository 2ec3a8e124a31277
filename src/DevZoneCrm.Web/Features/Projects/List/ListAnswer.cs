using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>What the server says to an address: rows, or groups and the rows of the open one; or why not.</summary>
public sealed record ListAnswer(ProjectListDto? Rows, ProjectGroupsDto? Groups, Failure? Failure)
{
    public Figure Sum => Groups?.Sum ?? Rows?.Sum ?? Figure.Zero;

    public static async Task<ListAnswer> AskAsync(IAppSender sender, ListRequest request)
    {
        var groups = request.Group is { } by ? await sender.Send(new GroupProjectsQuery(request.Filter, by)) : null;
        if (groups is { IsSuccess: false })
        {
            return new ListAnswer(null, null, groups.Failure);
        }

        if (groups is not null && request.Open is null)
        {
            return new ListAnswer(null, groups.Value, null);
        }

        var rows = await sender.Send(request.ToQuery());
        return new ListAnswer(rows.IsSuccess ? rows.Value : null, groups?.Value, rows.Failure);
    }
}
