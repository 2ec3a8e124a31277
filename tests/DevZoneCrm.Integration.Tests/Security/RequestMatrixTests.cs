using System.Reflection;
using System.Runtime.CompilerServices;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Messaging.Behaviors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Security;

/// <summary>Every role and every command and query, as written in requests.csv.</summary>
public sealed class RequestMatrixTests
{
    private static readonly MethodInfo Sending = typeof(RequestMatrixTests).GetMethod(nameof(SendAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Passing = typeof(RequestMatrixTests).GetMethod(nameof(PassesAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public void Table_WhenHandlersAreRegistered_HasARowForEachAndNoOther()
    {
        var rows = PermissionTable.Read();

        PermissionTable.Requests.Count.ShouldBeGreaterThan(150);
        var missing = PermissionTable.Requests.Where(r => !rows.ContainsKey(r.Name)).Select(PermissionTable.RowOf).ToList();
        missing.ShouldBeEmpty("look at these rows and put them into requests.csv:\n" + string.Join('\n', missing));
        rows.Keys.Except(PermissionTable.Requests.Select(r => r.Name)).ShouldBeEmpty("nothing answers these any more");
        rows.Values.ShouldAllBe(r => r.Keys.SequenceEqual(PermissionTable.Askers));
    }

    [Fact]
    public void Rules_WhenAskedForAnyRoleAndRequest_SayWhatIsWritten()
    {
        var rows = PermissionTable.Read();

        var different = PermissionTable.Requests.Select(PermissionTable.RowOf).Where(row => row != Written(rows, row.Split(',')[0])).ToList();
        different.ShouldBeEmpty("the rules say otherwise than requests.csv:\n" + string.Join('\n', different));
    }

    /// <summary>What may not be sent is refused by the sender that pages, API and command line use, before anybody looks into the request; what may be sent passes the gate.</summary>
    [Fact]
    public async Task Pipeline_WhenAnyRoleSendsAnyRequest_AnswersAsWritten()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var (rows, wrong) = (PermissionTable.Read(), new List<string>());
        foreach (var request in PermissionTable.Requests)
        {
            var answer = request.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
            var empty = RuntimeHelpers.GetUninitializedObject(request);
            foreach (var (asker, may) in rows[request.Name])
            {
                var viewer = PermissionTable.ViewerOf(asker);
                var refused = may
                    ? !await (Task<bool>)Passing.MakeGenericMethod(request, answer).Invoke(null, [app, viewer, empty])!
                    : await (Task<bool>)Sending.MakeGenericMethod(answer).Invoke(null, [app, viewer, empty])!;
                if (refused == may)
                {
                    wrong.Add($"{asker} {request.Name}: {(refused ? "refused" : "let through")}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    // True where the whole pipeline refuses it.
    private static async Task<bool> SendAsync<TAnswer>(TestApp app, Viewer viewer, object request) => (request switch
    {
        ICommand<TAnswer> command => await app.SendAs(viewer, command),
        IQuery<TAnswer> query => await app.SendAs(viewer, query),
        _ => throw new InvalidOperationException(request.GetType().Name),
    }).Failure?.Kind == FailureKind.Forbidden;

    // An empty request is no use to a handler; the gate alone is asked, the one that stands in the pipeline.
    private static async Task<bool> PassesAsync<TRequest, TAnswer>(TestApp app, Viewer viewer, TRequest request)
        where TRequest : IRequest<TAnswer>
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = viewer;
        var gate = scope.ServiceProvider.GetServices<IPipelineBehavior<TRequest, TAnswer>>().Single(b => b is AuthorizationBehavior<TRequest, TAnswer>);
        try
        {
            await gate.Handle(request, CancellationToken.None, () => Task.FromResult(default(TAnswer)!));
            return true;
        }
        catch (NotFoundException)
        {
            // Let through as far as the project it is about, which is not there.
            return true;
        }
        catch (ForbiddenException)
        {
            return false;
        }
    }

    private static string Written(IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>> rows, string request) =>
        rows.TryGetValue(request, out var row) ? string.Join(',', row.Values.Select(v => v ? "x" : ".").Prepend(request)) : string.Empty;
}
