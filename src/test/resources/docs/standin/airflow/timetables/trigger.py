class CronTriggerTimetable:
    def __init__(self, cron, *, timezone):
        assert len(cron.split()) == 5, cron
        self.cron, self.timezone = cron, timezone
