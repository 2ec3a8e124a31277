using System.Data.Common;
using System.Globalization;
using System.Text;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Web.Hosting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Web.Cli;

/// <summary>Runs a verb and ends with its exit code. Results go to standard output, everything else to standard error.</summary>
internal static class CliApplication
{
    /// <summary>The exit code, or none where no verb was asked for and the site is to start.</summary>
    public static async Task<int?> TryRunAsync(string[] arguments)
    {
        var line = CommandLine.Parse(arguments);
        if (line.Words.Count == 0 && !line.Has("help"))
        {
            return null;
        }

        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(Cultures.Chinese);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        return await RunAsync(line, output, errors, stop.Token);
    }

    private static async Task<int> RunAsync(CommandLine line, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            if (line.Has("help"))
            {
                await output.WriteLineAsync(VerbList.Usage());
                return ExitCode.Done;
            }

            var verb = VerbList.Find(line, out var operands);
            await using var services = CliHost.Build(line);
            if (verb.NeedsDatabase)
            {
                await using var scope = services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AppDbContext>().UpgradeAsync(cancellationToken);
            }

            await using var work = services.CreateAsyncScope();
            work.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
            return await verb.RunAsync(new VerbContext(line, operands, work.ServiceProvider, output) { Input = Console.In }, cancellationToken);
        }
        catch (CliException exception)
        {
            await errors.WriteLineAsync(OneLine(exception.Message));
            return exception.Code;
        }
        catch (RuleException exception)
        {
            await errors.WriteLineAsync(OneLine(ErrorTexts.Of(exception.Code, [.. exception.Arguments])));
            return ExitCode.Rejected;
        }
        catch (ValidationException exception)
        {
            await errors.WriteLineAsync(OneLine(string.Join(' ', exception.Errors.Select(e => e.ErrorMessage))));
            return ExitCode.Rejected;
        }
        catch (DbException exception)
        {
            await errors.WriteLineAsync(OneLine("数据库打不开或读写失败，请检查 --ConnectionStrings:DevZone：" + exception.Message));
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(OneLine(FileTrouble(exception)));
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            // The last line of defence of a host: one line for the operator, the stack is of no use to them.
            await errors.WriteLineAsync(OneLine("出错了，没有完成：" + exception.Message));
            return ExitCode.Failed;
        }
    }

    private static string FileTrouble(Exception exception) => exception switch
    {
        DirectoryNotFoundException => $"没有这个文件夹，什么都没有写：{PathIn(exception)}",
        UnauthorizedAccessException => $"没有读写权限，什么都没有写：{PathIn(exception)}",
        _ => $"文件读写失败：{PathIn(exception)}",
    };

    // The system's sentence is not in the operator's language; the path it quotes is what he needs.
    private static string PathIn(Exception exception) =>
        exception.Message.Split('\'') is [_, { Length: > 0 } path, ..] ? Path.GetDirectoryName(path) is { Length: > 0 } folder && exception is DirectoryNotFoundException ? folder : path : exception.Message;

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
