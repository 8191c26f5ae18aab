using System.Text;
using Amazon.Lambda.Core;

namespace Workflows.Lambda.Tests.Handlers;

/// <summary>Calls a handler as the managed runtime does.</summary>
internal static class HandlerCall
{
    public static async Task<string> Of(Func<Stream, ILambdaContext, Task<Stream>> handler, string payload, string? alias = null)
    {
        using var result = new StreamReader(await handler(new MemoryStream(Encoding.UTF8.GetBytes(payload)), new Context(alias)));
        return await result.ReadToEndAsync();
    }

    private sealed class Context(string? alias) : ILambdaContext
    {
        public string AwsRequestId => "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

        public string FunctionName => "tasks";

        public string FunctionVersion => "$LATEST";

        public string InvokedFunctionArn => "arn:aws:lambda:eu-west-1:123456789012:function:tasks" + (alias is null ? "" : $":{alias}");

        public string LogGroupName => "";

        public string LogStreamName => "";

        public int MemoryLimitInMB => 512;

        public TimeSpan RemainingTime => TimeSpan.FromSeconds(30);
    }
}
