using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Imports.GetImports;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>What was imported, by whom, and what of it was taken back.</summary>
public sealed partial class ImportHistory
{
    private Page<ImportDto>? _imports;
    private string? _failure;
    private int _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required IStringLocalizer<ImportTexts> Text { get; set; }

    [Parameter]
    public int Page { get; set; } = 1;

    private int First => (Page - 1) * GetImportsQuery.PageSize;

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Page)
        {
            _loaded = Page;
            var result = await Sender.Send(new GetImportsQuery(Page));
            (_imports, _failure) = (result.IsSuccess ? result.Value : null, result.Failure?.Text);
        }
    }

    private static string When(DateTimeOffset at) => ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
