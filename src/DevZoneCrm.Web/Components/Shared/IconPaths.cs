using System.Collections.Frozen;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Our own stroke icons on a 24 grid, each as the inside of its svg.</summary>
public static class IconPaths
{
    public static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = """<path d="M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z"/>""",
        ["board"] = """<path d="M4 4h4v16H4zM10 4h4v9h-4zM16 4h4v12h-4z"/>""",
        ["list"] = """<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>""",
        ["chart"] = """<path d="M4 20h16M7 16v-5M12 16V5M17 16V9"/>""",
        ["flag"] = """<path d="M6 21V4h12l-2.5 4.5L18 13H6"/>""",
        ["people"] = """<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-3.5 2.7-5.5 6-5.5s6 2 6 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.9c1.9.8 3 2.6 3 5.1"/>""",
        ["user"] = """<circle cx="12" cy="8" r="4"/><path d="M4.5 21c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5"/>""",
        ["doc"] = """<path d="M5 3h14v18H5zM9 8h6M9 12h6M9 16h4"/>""",
        ["pin"] = """<path d="M12 21c-4.5-4.7-7-8-7-11a7 7 0 0 1 14 0c0 3-2.5 6.3-7 11z"/><circle cx="12" cy="10" r="2.5"/>""",
        ["calendar"] = """<path d="M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4"/>""",
        ["bell"] = """<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4"/>""",
        ["check"] = """<path d="M5 12.5l4.5 4.5L19 7.5"/>""",
        ["task"] = """<path d="M20 11v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h10M8.5 11l3.5 3.5L21 5.5"/>""",
        ["shield"] = """<path d="M12 3l8 3v6c0 4.5-3.3 7.5-8 9-4.7-1.5-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-5"/>""",
        ["plus"] = """<path d="M12 5v14M5 12h14"/>""",
        ["search"] = """<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>""",
        ["filter"] = """<path d="M3 5h18l-7 8.5V20l-4-2v-4.5z"/>""",
        ["x"] = """<path d="M6 6l12 12M18 6L6 18"/>""",
        ["chevron-left"] = """<path d="M14.5 6l-6 6 6 6"/>""",
        ["chevron-right"] = """<path d="M9.5 6l6 6-6 6"/>""",
        ["chevron-down"] = """<path d="M6 9.5l6 6 6-6"/>""",
        ["arrow-right"] = """<path d="M4 12h16M14 6l6 6-6 6"/>""",
        ["sun"] = """<circle cx="12" cy="12" r="4"/><path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"/>""",
        ["moon"] = """<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"/>""",
        ["contrast"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>""",
        ["settings"] = """<path d="M3 7h10M19 7h2M3 17h2M11 17h10"/><circle cx="16" cy="7" r="2.5"/><circle cx="8" cy="17" r="2.5"/>""",
        ["panel"] = """<path d="M4 4h16v16H4zM9.5 4v16"/>""",
        ["more"] = """<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.8"/>""",
        ["print"] = """<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/>""",
        ["screen"] = """<path d="M3 4h18v12H3zM8 20h8M12 16v4"/>""",
        ["clock"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>""",
        ["edit"] = """<path d="M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5"/>""",
        ["download"] = """<path d="M12 4v11M7 10.5l5 5 5-5M4 20h16"/>""",
        ["logout"] = """<path d="M14 4H5v16h9M10 12h11M17 8l4 4-4 4"/>""",
        ["key"] = """<circle cx="8" cy="15" r="4"/><path d="M11 12l8.5-8.5M16 7l3 3"/>""",
        ["warning"] = """<path d="M12 4l9 16H3zM12 10v4.5M12 17.2h.01"/>""",
        ["help"] = """<circle cx="12" cy="12" r="8.5"/><path d="M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6M12 16.4h.01"/>""",
        ["undo"] = """<path d="M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9"/>""",
        ["upload"] = """<path d="M12 15V4M7 8.5l5-5 5 5M4 20h16"/>""",
        ["target"] = """<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4.5"/><path d="M12 12h.01"/>""",
        ["play"] = """<path d="M7 4.5v15l12-7.5z"/>""",
        ["pause"] = """<path d="M8 5v14M16 5v14"/>""",
        ["arrow-up"] = """<path d="M12 20V5M6 11l6-6 6 6"/>""",
        ["arrow-down"] = """<path d="M12 4v15M6 13l6 6 6-6"/>""",
        ["route"] = """<circle cx="6" cy="18.5" r="2.2"/><circle cx="18" cy="5.5" r="2.2"/><path d="M8.2 18.5h6.3a3.25 3.25 0 0 0 0-6.5h-5a3.25 3.25 0 0 1 0-6.5h6.3"/>""",
        ["talk"] = """<path d="M4 5h16v11h-9l-4.5 4v-4H4zM8 9h8M8 12h5"/>""",
        ["lights"] = """<rect x="7.5" y="3" width="9" height="18" rx="3.5"/><path d="M12 7.5h.01M12 12h.01M12 16.5h.01" stroke-width="2.8"/>""",
        ["lock"] = """<path d="M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v2"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
