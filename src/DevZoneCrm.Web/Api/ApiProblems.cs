using System.Diagnostics;
using System.Text.RegularExpressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace DevZoneCrm.Web.Api;

/// <summary>Every refusal of the API is a problem document (RFC 9457) with a stable code; never a page, never a stack.</summary>
public static partial class ApiProblems
{
    public static IApplicationBuilder UseProblems(this IApplicationBuilder api)
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteExceptionAsync, SuppressDiagnosticsCallback = _ => false });
        api.UseStatusCodePages(context => WriteStatusAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        return api;
    }

    public static IResult ToProblem(this Failure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = failure.Code };
        if (failure.Fields.Count > 0)
        {
            extensions["errors"] = failure.Fields.ToDictionary(f => char.ToLowerInvariant(f.Key[0]) + f.Key[1..], f => f.Value, StringComparer.Ordinal);
        }

        var status = StatusOf(failure.Kind);
        return Results.Problem(failure.Text, statusCode: status, title: ReasonPhrases.GetReasonPhrase(status), extensions: extensions);
    }

    /// <summary>What a handler answers: the value, or the problem.</summary>
    public static IResult Answer<T>(this Result<T> result, Func<T, IResult> success)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(success);
        return result.IsSuccess ? success(result.Value) : result.Failure.ToProblem();
    }

    private static int StatusOf(FailureKind kind) => kind switch
    {
        FailureKind.Invalid => StatusCodes.Status400BadRequest,
        FailureKind.Rule => StatusCodes.Status422UnprocessableEntity,
        FailureKind.NotFound => StatusCodes.Status404NotFound,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.Stale => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task WriteExceptionAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad)
        {
            return ParameterOf(bad.Message) is { } name
                ? ProblemAsync(context, bad.StatusCode, "Api.BadParameter", ErrorTexts.Of("Api.BadParameter", name), null)
                : WriteStatusAsync(context, bad.StatusCode);
        }

        var id = Activity.Current?.TraceId.ToString()[..8] ?? context.TraceIdentifier;
        return ProblemAsync(context, StatusCodes.Status500InternalServerError, "Failure.Unexpected", ErrorTexts.Of("Failure.Unexpected", id), id);
    }

    // The framework says which only in its sentence: 'Required parameter "int year" was not provided from query string.'
    private static string? ParameterOf(string message) =>
        BadParameter().Match(message) is { Success: true } match && !message.Contains("body", StringComparison.Ordinal) ? match.Groups["name"].Value : null;

    [GeneratedRegex("parameter \"[^\"]* (?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BadParameter();

    private static Task WriteStatusAsync(HttpContext context, int status)
    {
        var code = status switch
        {
            StatusCodes.Status400BadRequest => "Api.Unreadable",
            StatusCodes.Status401Unauthorized => "Api.NoToken",
            StatusCodes.Status403Forbidden => "Failure.Forbidden",
            StatusCodes.Status404NotFound => "Api.NoRoute",
            StatusCodes.Status405MethodNotAllowed => "Api.Method",
            StatusCodes.Status413PayloadTooLarge => "Api.TooLarge",
            StatusCodes.Status415UnsupportedMediaType => "Api.NotJson",
            StatusCodes.Status429TooManyRequests => "Api.TooMany",
            _ => "Api.Refused",
        };
        return ProblemAsync(context, status, code, ErrorTexts.Of(code, Hosting.WebHosting.MaxRequestBytes / 1024 / 1024), null);
    }

    private static Task ProblemAsync(HttpContext context, int status, string code, string text, string? id)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (id is not null)
        {
            extensions["id"] = id;
        }

        return Results.Problem(text, statusCode: status, title: ReasonPhrases.GetReasonPhrase(status), extensions: extensions).ExecuteAsync(context);
    }
}
