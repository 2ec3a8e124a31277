using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>The open menu: for which card, and where it was asked for.</summary>
public sealed record BoardMenu(BoardCardDto Card, double X, double Y);
