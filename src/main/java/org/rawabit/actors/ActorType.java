package org.rawabit.actors;

/** What an actor is; written in lower case in files and tables. */
public enum ActorType {
  PERSON,
  STATE,
  ORGANIZATION,
  PARTY,
  ARMED_GROUP,
  INTERGOVERNMENTAL
}
