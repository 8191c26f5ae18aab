namespace Amazon.Lambda.Core;

/// <summary>What a handler is told of its invocation.</summary>
/// <remarks>
/// The members and their types are those that AWS documents: <see href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html"/>, and
/// <see href="https://github.com/aws/aws-lambda-dotnet/blob/master/Libraries/src/Amazon.Lambda.Core/ILambdaContext.cs"/>. Left out are <c>ClientContext</c>, <c>Identity</c> and
/// <c>Logger</c>, whose types nothing here needs.
/// </remarks>
public interface ILambdaContext
{
    string AwsRequestId { get; }

    string FunctionName { get; }

    string FunctionVersion { get; }

    string InvokedFunctionArn { get; }

    string LogGroupName { get; }

    string LogStreamName { get; }

    int MemoryLimitInMB { get; }

    TimeSpan RemainingTime { get; }
}
