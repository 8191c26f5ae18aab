using System.Text.Json;
using System.Text.Json.Serialization;
using Workflows;

namespace Corpus;

[Workflow("transcribe-file", StartAt = nameof(PrepareConfiguration))]
public sealed partial class TranscribeFile(
    [Placeholder("OutputBucket")] string outputBucket,
    [Placeholder("EventTypeTranscriptionCompleted")] string eventType,
    [Placeholder("EventBusName")] string eventBus,
    [Placeholder("EventSource")] string eventSource)
{
    private const string OutBase = "intermediate-files";
    private const string ResBase = "completed-files";

    [Pass(Name = "Prepare Configuration", Next = nameof(AquireLock)), Assign(nameof(Configure))]
    static EventBridgeEvent<S3ObjectCreated> PrepareConfiguration(EventBridgeEvent<S3ObjectCreated> upload) => upload;

    (string inFilename, string s3Uri, string outBucketname, string jobName) Configure(EventBridgeEvent<S3ObjectCreated> upload, WorkflowContext context) => (
        upload.Detail.Object.Key.Split('/')[^1],
        $"s3://{upload.Detail.Bucket.Name}/{upload.Detail.Object.Key}",
        outputBucket,
        $"{context.Now.Year}-{context.Now.Month}-{context.Now.Day}--{Guid.NewGuid().ToString()}--{upload.Detail.Object.Key.Split('/')[^1].Replace(" ", "-")}");

    [StartExecution<LockRequest, JsonElement>("${StateMachineUtilAquireLock}", Name = "Aquire Lock", Output = nameof(Nothing), Next = nameof(StartTranscriptionJob))]
    [PatientRetry]
    static LockRequest AquireLock(WorkflowContext context) => new("video_transcriptions", context.Execution.Id, ConcurrencyLimit: 10);

    static string? Nothing() => null;

    [ServiceTask(Name = "Start Transcription Job", Next = nameof(Wait))]
    [Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9, BackoffRate = 2, MaxDelaySeconds = 300)]
    static StartTranscriptionJobRequest StartTranscriptionJob([Variable] string s3Uri, [Variable] string jobName, [Variable] string outBucketname) => new()
    {
        Media = new(s3Uri),
        TranscriptionJobName = jobName,
        OutputBucketName = outBucketname,
        OutputKey = $"{OutBase}/{jobName}/transcription.json",
        IdentifyLanguage = true,
    };

    [Wait(Seconds = 15, Next = nameof(GetTranscriptionJob))]
    static partial void Wait();

    [ServiceTask(Name = "Get Transcription Job", Next = nameof(IsJobCompleted)), Assign(nameof(TranscriptionJobInfo))]
    [Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9, BackoffRate = 2, MaxDelaySeconds = 300, JitterStrategy = JitterStrategy.Full)]
    static GetTranscriptionJobRequest GetTranscriptionJob([Variable] string jobName) => new(jobName);

    static JobInfo TranscriptionJobInfo(
        Transcription result, [Variable] string s3Uri, [Variable] string outBucketname, [Variable] string jobName, [Variable] string inFilename) => new(
        result.TranscriptionJob.TranscriptionJobName,
        result.TranscriptionJob.TranscriptionJobStatus,
        result.TranscriptionJob.StartTime,
        result.TranscriptionJob.CompletionTime,
        result.TranscriptionJob.LanguageCode,
        result.TranscriptionJob.MediaFormat,
        result.TranscriptionJob.Transcript.TranscriptFileUri,
        s3Uri,
        outBucketname,
        $"{OutBase}/{jobName}/transcription.json",
        inFilename);

    [Choice(Name = "Is Job Completed?")]
    static Next IsJobCompleted(Transcription result) => result.TranscriptionJob.TranscriptionJobStatus switch
    {
        "COMPLETED" => nameof(WriteSummary),
        "FAILED" => nameof(TranscriptionFailed),
        _ => nameof(Wait),
    };

    [Fail(Name = "Transcription Failed")]
    static partial void TranscriptionFailed();

    [ServiceTask(Name = "Write Transcription Job Summary", Next = nameof(CopyTranscription)), S3Retry]
    static S3.PutObject WriteSummary([Variable("transcriptionJobInfo")] JobInfo info, [Variable] string outBucketname, [Variable] string jobName) => new()
    {
        Body = Json.Element(info),
        Bucket = outBucketname,
        Key = $"{ResBase}/{jobName}/transcription_job_summary.json",
    };

    [ServiceTask(Name = "Copy Transcription File From Temporary", Next = nameof(PublishEvent)), S3Retry]
    static S3.CopyObject CopyTranscription([Variable("transcriptionJobInfo")] JobInfo info, [Variable] string outBucketname, [Variable] string jobName) => new()
    {
        CopySource = $"{info.TranscriptFileBucket}/{info.TranscriptFileKey}",
        Bucket = outBucketname,
        Key = $"{ResBase}/{jobName}/transcription_output.json",
    };

    [ServiceTask(Name = "Publish Event - Transcription Completed", Next = nameof(ReleaseLock))]
    EventBridge.PutEvents PublishEvent([Variable("transcriptionJobInfo")] JobInfo info, [Variable] string jobName) => new()
    {
        Entries =
        [
            new()
            {
                Detail = Json.Element(new Completed(info, $"{ResBase}/{jobName}/")),
                DetailType = eventType,
                EventBusName = eventBus,
                Source = eventSource,
            },
        ],
    };

    [StartExecution<ReleaseRequest, JsonElement>("${StateMachineUtilReleaseLock}", Name = "Release Lock", Next = nameof(Success)), PatientRetry]
    static ReleaseRequest ReleaseLock(WorkflowContext context) => new("video_transcriptions", context.Execution.Id);

    [Succeed]
    static JsonElement Success(JsonElement released) => released;

    [Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 11, BackoffRate = 2, MaxDelaySeconds = 3600, JitterStrategy = JitterStrategy.Full)]
    private sealed class PatientRetryAttribute : PolicyAttribute;

    [Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 10, BackoffRate = 2, MaxDelaySeconds = 300, JitterStrategy = JitterStrategy.Full)]
    private sealed class S3RetryAttribute : PolicyAttribute;

    public sealed record LockRequest(
        [property: JsonPropertyName("lock_name")] string LockName,
        [property: JsonPropertyName("lock_entry")] string LockEntry,
        [property: JsonPropertyName("concurrency_limit")] int ConcurrencyLimit);

    public sealed record ReleaseRequest([property: JsonPropertyName("lock_name")] string LockName, [property: JsonPropertyName("lock_entry")] string LockEntry);

    public sealed record JobInfo(
        [property: JsonPropertyName("job_name")] string JobName,
        [property: JsonPropertyName("job_status")] string JobStatus,
        [property: JsonPropertyName("job_start_time")] string JobStartTime,
        [property: JsonPropertyName("job_completion_time")] string JobCompletionTime,
        [property: JsonPropertyName("language")] string Language,
        [property: JsonPropertyName("mediaformat")] string MediaFormat,
        [property: JsonPropertyName("transcript_file_uri")] string TranscriptFileUri,
        [property: JsonPropertyName("transcript_file_s3")] string TranscriptFileS3,
        [property: JsonPropertyName("transcript_file_bucket")] string TranscriptFileBucket,
        [property: JsonPropertyName("transcript_file_key")] string TranscriptFileKey,
        [property: JsonPropertyName("input_file_name")] string InputFileName);

    public sealed record Completed(
        [property: JsonPropertyName("transcription_job_info")] JobInfo TranscriptionJobInfo, [property: JsonPropertyName("result_folder")] string ResultFolder);

    [Resource("arn:aws:states:::aws-sdk:transcribe:startTranscriptionJob")]
    public sealed record StartTranscriptionJobRequest : IServiceRequest<JsonElement>
    {
        public required MediaFile Media { get; init; }

        public required string TranscriptionJobName { get; init; }

        public required string OutputBucketName { get; init; }

        public required string OutputKey { get; init; }

        public bool IdentifyLanguage { get; init; }
    }

    [Resource("arn:aws:states:::aws-sdk:transcribe:getTranscriptionJob")]
    public sealed record GetTranscriptionJobRequest(string TranscriptionJobName) : IServiceRequest<Transcription>;

    [ServiceData]
    public sealed record MediaFile(string MediaFileUri);

    [ServiceData]
    public sealed record Transcription(Job TranscriptionJob);

    [ServiceData]
    public sealed record Job(
        string TranscriptionJobName,
        string TranscriptionJobStatus,
        string StartTime,
        string CompletionTime,
        string LanguageCode,
        string MediaFormat,
        TranscriptFile Transcript);

    [ServiceData]
    public sealed record TranscriptFile(string TranscriptFileUri);
}
