using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Workflows;

namespace HumanApproval;

/// <summary>A web application with the workflow, the hub that its executions wait at, and the page that answers.</summary>
/// <remarks>
/// Whoever has a token can answer. That is the whole protection of the answer: a token cannot be guessed, is good for one answer, and travels only in the page and in the body
/// of a <c>POST</c>, so that it is in no address, log or history, and no other site can send a form that has it. For the same reason the page is shown on this machine only. A page
/// for others has to know first who they are.
/// </remarks>
public static class ApprovalServer
{
    private const int MostBytesOfAnAnswer = 16 * 1_024;

    /// <summary>Starts it on a free port that only this machine can reach.</summary>
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MostBytesOfAnAnswer;
            kestrel.Listen(IPAddress.Loopback, port: 0);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        builder.Services.AddSingleton<CallbackHub>();
        builder.Services.AddSingleton<Inbox>();
        builder.Services.AddSingleton<IApprovers>(static services => services.GetRequiredService<Inbox>());
        builder.Services.AddSingleton<IShop, InMemoryShop>();
        builder.Services.AddWorkflows();

        var server = builder.Build();
        server.Use(static (context, next) =>
        {
            Protect(context.Response.Headers);
            return next(context);
        });

        // Another site that lets its own name lead to this machine gets nothing.
        var pages = server.MapGroup("").RequireHost("127.0.0.1", "localhost");
        pages.MapGet("/", static (Inbox inbox) => Page(StatusCodes.Status200OK, ApprovalPage.Of(inbox.Questions)));

        // The token in the form is what an antiforgery token would be: only who was shown the page has it.
        pages.MapPost("/answer", Answer).DisableAntiforgery();
        await server.StartAsync();
        return server;
    }

    private static IResult Answer([FromForm] string token, [FromForm] string decision, [FromForm] string? note, CallbackHub hub, Inbox inbox)
    {
        if (decision is not (ApprovalPage.Approve or ApprovalPage.Refuse))
        {
            return Page(StatusCodes.Status400BadRequest, ApprovalPage.Of("That is no answer."));
        }

        var given = new TaskToken<Approval>(token);
        try
        {
            hub.SendTaskSuccess(given, new Approval(decision == ApprovalPage.Approve, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
            inbox.Forget(given);
            return Page(StatusCodes.Status200OK, ApprovalPage.Of("Thank you."));
        }
        catch (TaskTokenException refusal) when (refusal is TaskTimedOutException or TaskDoesNotExistException)
        {
            inbox.Forget(given);
            return Page(StatusCodes.Status410Gone, ApprovalPage.Of("It was answered before, or it is too late."));
        }
        catch (TaskTokenException)
        {
            return Page(StatusCodes.Status400BadRequest, ApprovalPage.Of("That is no answer."));
        }
    }

    private static IResult Page(int status, string html) => Results.Content(html, "text/html; charset=utf-8", statusCode: status);

    // No script, no frame around the buttons, nothing kept, and nobody told where a link came from.
    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
    }
}
