using System.Globalization;
using DevZoneCrm.Core.Projects.Board;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Caching.Memory;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>
/// Draws cards once and for all boards. A hundred cards as components weigh megabytes in every circuit, while a card handles nothing itself:
/// as text it weighs what it says, and two boards that show the same card hold the same text.
/// </summary>
public sealed class CardDrawings(IServiceScopeFactory scopes, ILoggerFactory logging) : IDisposable
{
    /// <summary>Some 3 KB each. What is forgotten here stays with the boards that show it.</summary>
    private const int MostKept = 5_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>The cards in the same order, in the language of the caller.</summary>
    /// <param name="readOnly">As of a past day: nothing can be moved.</param>
    public async Task<IReadOnlyList<DrawnCard>> DrawAsync(IReadOnlyCollection<BoardCardDto> cards, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var language = CultureInfo.CurrentUICulture.Name;
        var drawn = cards.Select(card => kept.Get<DrawnCard>((card, readOnly, language))).ToArray();
        if (Array.TrueForAll(drawn, card => card is not null))
        {
            return drawn!;
        }

        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logging);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            foreach (var (at, card) in cards.Index().Where(c => drawn[c.Index] is null))
            {
                drawn[at] = kept.Set((card, readOnly, language), await DrawAsync(renderer, card, readOnly), new MemoryCacheEntryOptions { Size = 1 });
            }
        });
        return drawn!;
    }

    public void Dispose() => kept.Dispose();

    private static async Task<DrawnCard> DrawAsync(HtmlRenderer renderer, BoardCardDto card, bool readOnly)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ProjectCard.Card)] = card, [nameof(ProjectCard.ReadOnly)] = readOnly };
        var root = await renderer.RenderComponentAsync<ProjectCard>(ParameterView.FromDictionary(parameters));
        return new DrawnCard(card, new MarkupString(root.ToHtmlString()));
    }
}
