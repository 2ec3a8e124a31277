using DevZoneCrm.Core.Projects.Board;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>A card and the text it is sent as. Both are shared by all boards that show it.</summary>
public sealed record DrawnCard(BoardCardDto Card, MarkupString Markup);
