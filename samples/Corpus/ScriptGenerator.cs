using System.Text.Json.Serialization;
using Workflows;

namespace Corpus;

/// <summary>Auto Generate Script from Video file</summary>
[Workflow("script-generator", StartAt = nameof(StartTranscriptionJob), QueryLanguage = QueryLanguage.JSONPath, TimeoutSeconds = 900)]
public sealed partial class ScriptGenerator
{
    private const string Bucket = "bucket-776177632559-us-east-1-transcript-results";

    /// <summary>Start a transcribe job on the provided media file</summary>
    [ServiceTask(Next = nameof(Wait))]
    static StartTranscriptionJobRequest StartTranscriptionJob(EventBridgeEvent<S3ObjectCreated> upload, WorkflowContext context) => new()
    {
        TranscriptionJobName = context.Execution.Name,
        IdentifyLanguage = true,
        Media = new($"s3://{upload.Detail.Bucket.Name}/{upload.Detail.Object.Key}"),
        OutputBucketName = Bucket,
        OutputKey = "temp.json",
    };

    [Wait(Seconds = 10, Next = nameof(GetTranscriptionJob))]
    static partial void Wait();

    /// <summary>Retrieve the status of an Amazon Transcribe job</summary>
    [ServiceTask(Next = nameof(TranscriptionJobStatus))]
    static GetTranscriptionJobRequest GetTranscriptionJob(Transcription started) => new(started.TranscriptionJob.TranscriptionJobName);

    [Choice]
    static Next TranscriptionJobStatus(Transcription job) => job.TranscriptionJob.TranscriptionJobStatus switch
    {
        "COMPLETED" => nameof(GetObject),
        "FAILED" => nameof(Failed),
        _ => nameof(Wait),
    };

    /// <summary>Get Transcribed json file</summary>
    [ServiceTask(Next = nameof(PutObject), Output = nameof(ReadTranscript))]
    static S3.GetObject GetObject(Transcription job) => new() { Bucket = Bucket, Key = "temp.json" };

    static Transcription ReadTranscript(Transcription job, S3.GetObjectResult file) => job with { Content = new(Json.Parse<Transcript>(file.Body)) };

    /// <summary>extract transcription text in json file</summary>
    [ServiceTask(End = true)]
    static S3.PutObject PutObject(Transcription job) => new()
    {
        Bucket = Bucket,
        Key = "script.txt",
        Body = Json.Element(job.Content.FileContent.Results.Transcripts[0].Transcript),
    };

    [Fail("FAILED", "transcription job failed")]
    static partial void Failed();

    [Resource("arn:aws:states:::aws-sdk:transcribe:startTranscriptionJob")]
    public sealed record StartTranscriptionJobRequest : IServiceRequest<Transcription>
    {
        public required string TranscriptionJobName { get; init; }

        public bool IdentifyLanguage { get; init; }

        public required MediaFile Media { get; init; }

        public required string OutputBucketName { get; init; }

        public required string OutputKey { get; init; }
    }

    [Resource("arn:aws:states:::aws-sdk:transcribe:getTranscriptionJob")]
    public sealed record GetTranscriptionJobRequest(string TranscriptionJobName) : IServiceRequest<Transcription>;

    [ServiceData]
    public sealed record MediaFile(string MediaFileUri);

    /// <summary>What is known of a job, and in the end what was said.</summary>
    [ServiceData]
    public sealed record Transcription(Job TranscriptionJob)
    {
        [JsonPropertyName("transcription")]
        public FileContents? Content { get; init; }
    }

    [ServiceData]
    public sealed record Job(string TranscriptionJobName, string TranscriptionJobStatus);

    public sealed record FileContents([property: JsonPropertyName("filecontent")] Transcript FileContent);

    public sealed record Transcript(TranscriptResults Results);

    public sealed record TranscriptResults(IReadOnlyList<TranscriptText> Transcripts);

    public sealed record TranscriptText(string Transcript);
}
