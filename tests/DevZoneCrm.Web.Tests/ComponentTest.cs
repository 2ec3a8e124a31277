using System.Globalization;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using Bunit;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Web.Tests;

/// <summary>A component rendered with the web's own services, in Chinese, without a browser.</summary>
public abstract class ComponentTest : BunitContext
{
    static ComponentTest()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(Cultures.Chinese);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(Cultures.Chinese);
    }

    /// <param name="register">What the component asks for beside the web's own parts; services are closed once the renderer is there.</param>
    protected ComponentTest(Action<IServiceCollection>? register = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Cultures.Chinese);

        // bUnit asks for its comparer in every render, and the comparer's constructor needs a package that not every registry has.
        // An instance that was never constructed is enough for rendering: assert with Find and FindAll, never MarkupMatches.
        // Asked for by name: listing all types would load that package too.
        var comparer = typeof(BunitContext).Assembly.GetType("Bunit.Diffing.HtmlComparer", throwOnError: true)!;
        Services.AddSingleton(comparer, RuntimeHelpers.GetUninitializedObject(comparer));

        Services.AddLogging();
        Services.AddDevZoneParts();
        register?.Invoke(Services);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected static ShellViewer Viewer { get; } = new()
    {
        Name = "张蕾",
        UnitName = "招商二局",
        PostTitle = "局长",
        Initial = "张",
        ZoneName = "示例开发区",
        IsDemo = true,
    };

    protected void Click(IElement element) => Fire(element, "onclick", new MouseEventArgs());

    protected void Press(IElement element, string key) => Fire(element, "onkeydown", new KeyboardEventArgs { Key = key });

    /// <summary>Raises an event as a browser does, bubbling to the ancestors. bUnit's own Click() and the like need the package that is missing.</summary>
    protected void Fire(IElement element, string eventName, EventArgs args)
    {
        var handlers = new List<ulong>();
        for (var at = element; at is not null; at = at.HasAttribute($"blazor:{eventName}:stopPropagation") ? null : at.ParentElement)
        {
            if (ulong.TryParse(at.GetAttribute($"blazor:{eventName}"), CultureInfo.InvariantCulture, out var handler))
            {
                handlers.Add(handler);
            }
        }

        if (handlers.Count == 0)
        {
            throw new InvalidOperationException($"Nothing answers {eventName} on {element.OuterHtml}");
        }

#pragma warning disable BL0006 // The renderer wants a field info; a component test has no other way to raise an event.
        Renderer.Dispatcher.InvokeAsync(() => Task.WhenAll(handlers.Select(handler => Renderer.DispatchEventAsync(handler, new Microsoft.AspNetCore.Components.RenderTree.EventFieldInfo(), args)))).GetAwaiter().GetResult();
#pragma warning restore BL0006
    }
}
